-- What the fagsystemer are told: movements at the debt collector, and claims that have gone there or come back. Kept until
-- delivered, in order per account.

create table tilbagemelding (
    id              bigint generated always as identity primary key,
    noegle          uuid not null unique,  -- the movement's id, or one of its own for a state; the RequestId of every try
    art             text not null,         -- DAEKNING, AFSKRIVNING or STATUS
    kommune         text not null,
    fagsystem       uuid not null,
    konto           uuid not null,
    krav            uuid not null,
    delfordring     uuid,                  -- null for a state
    post            uuid,                  -- the post of the notification it comes from
    kode            text,                  -- DaekningType, AfskrivningAarsag, or the new state
    foer            text,                  -- the state before
    beloeb          numeric(13, 2),
    dato            date not null,
    tilbagefoert    boolean not null default false,
    restance        numeric(13, 2),        -- left of the part-claim after the movement
    reference       text,
    tekst           text,
    oprettet        timestamptz not null,
    tilstand        text not null,         -- KLAR, SENDES, LEVERET or MANUEL
    tilstand_siden  timestamptz not null,
    forfalder       timestamptz,
    foerste_forsoeg timestamptz,
    forsoeg         int not null default 0,
    node            text,
    laas_udloeber   timestamptz,
    venter_paa      text
);
-- Only what is not delivered stands in these.
create index tilbagemelding_forfalder on tilbagemelding (forfalder) where tilstand in ('KLAR', 'SENDES');
create index tilbagemelding_konto on tilbagemelding (konto, id) where tilstand in ('KLAR', 'SENDES');
create index tilbagemelding_manuel on tilbagemelding (id) where tilstand = 'MANUEL';

-- From a claim id to the fagsystem's own identifications.
create index if not exists oir_fordring_tidligere on oir_fordring (tidligere) where tidligere is not null;
create index if not exists oir_delfordring_fordring on oir_delfordring (fordring) where fordring is not null;
