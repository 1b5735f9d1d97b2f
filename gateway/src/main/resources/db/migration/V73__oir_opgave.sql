-- What a person at the municipality must do, because no message can (oir.md 5.4, 5.5).

create table oir_opgave (
    id           bigint generated always as identity primary key,
    art          text not null,          -- STATSREFUNDERET, PARTNUMMER; AFVIST and HOERING only once they are closed
    konto        uuid not null references oir_konto,
    krav         uuid references oir_fordring,
    aktion       bigint,                 -- the action of AFVIST and HOERING
    request_id   uuid,                   -- the request that led to it, so that a repeat is answered the same
    tekst        text not null,
    oprettet     timestamptz not null,
    afsluttet    timestamptz,
    afsluttet_af text,
    note         text
);
create index oir_opgave_aaben on oir_opgave (oprettet) where afsluttet is null;
create index oir_opgave_request on oir_opgave (request_id) where request_id is not null;
create unique index oir_opgave_aktion on oir_opgave (aktion) where aktion is not null;

-- Claims of the fagsystemer that their back end refused, and the claim an action is about.
create index aktion_afvist on aktion (tilstand_siden) where tilstand = 'AFVIST' and sendt is not null;
create index oir_fordring_fordring on oir_fordring (fordring);
