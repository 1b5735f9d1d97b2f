-- An act on many actions, ordered by one person and waiting for another to do the same (operations.md 7).
create table bord_godkendelse (
    handling text not null,
    udvalg   text not null,          -- fingerprint of what was chosen
    antal    bigint not null,
    hvem     text not null,
    bestilt  timestamptz not null,
    primary key (handling, udvalg, antal)
);
