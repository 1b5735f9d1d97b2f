-- All a fagsystem has said of an account, so that the enquiry can give it back and later operations can end it (oir.md 3.1, 3.4).

alter table oir_konto
    add column kle_emne         text,
    add column kle_facet        text,
    add column specifikation    text,
    add column opkraevningsform text,
    add column opkraevningsdato date,
    add column afdrag_antal     int,
    add column afdrag_beloeb    numeric(13, 2),
    add column afdrag_foerste   date,
    add column afdrag_frekvens  text,
    add column opkraevningstekst text[] not null default '{}';

alter table oir_part
    add column foedt         date,
    add column land          text,      -- of a foreign party
    add column administrator text;      -- what kind of administrator

create table oir_adresse (
    konto  uuid not null,
    part   uuid not null,
    fra    date not null,
    til    date,
    linjer text[] not null,             -- empty when the address is given by its DAR identification
    dar    uuid,
    land   text not null,
    primary key (konto, part, fra),
    foreign key (konto, part) references oir_part (konto, identifikation)
);

create table oir_abonnement (
    konto     uuid not null,
    part      uuid not null,
    materiale text not null,
    fra       date not null,
    til       date,
    primary key (konto, part, materiale, fra),
    foreign key (konto, part) references oir_part (konto, identifikation)
);

alter table oir_fordring
    add column retsgrundlag    text,
    add column foraeldelse     date,
    add column periode_fra     date,
    add column periode_til     date,
    add column afgoerelse_dato date,
    add column afgoerelse      boolean not null default false,
    add column afgoerelse_id   text,
    add column fundament       text,
    add column fundament_dato  date,
    add column hovedkrav       uuid;

alter table oir_delfordring add column referencer text[] not null default '{}'; -- kind and value by turns
