-- Høring: an action that breaks a rule of the entry filter is heard at Gældsstyrelsen before it counts as received.

create table hoering (
    aktion     bigint primary key,
    egen       boolean not null,      -- wanted by our own filter; else PSRM took it in høring by itself
    status     text not null,         -- MFHøringStatusKode
    status_tid timestamptz not null,  -- since when, by PSRM's clock once PSRM has told
    begyndt    timestamptz,           -- when PSRM was first known to have it; the days are counted from here
    brud       text not null          -- number and sentence per line
);
create index hoering_aaben on hoering (begyndt, aktion) where status in ('AFVENTERFORDRINGSHAVER', 'AFVENTERRIM');

alter table aktion
    -- When it counts as received for collection, where that is later than modtaget: its own approval, or that of the claim
    -- it waited behind (psrm.md 5.2).
    add column modtaget_inddrivelse timestamptz,
    -- The horizon of tries is counted from here: an action may have waited for weeks before its turn came.
    add column foerste_forsoeg timestamptz;

-- Why a raw message could not be given meaning, for an operator; null when it could.
alter table kvittering_raa add column fejl text;
