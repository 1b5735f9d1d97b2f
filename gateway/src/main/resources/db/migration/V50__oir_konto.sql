-- The account as the fagsystem knows it: what later operations are judged on (oir.md 3.1, 4.2).

alter table oir_konto
    add column version      bigint not null default 0, -- goes up with every change; a decision holds for one version
    add column type         text,
    add column noegle       text,
    add column sag          text,
    add column tilstand     text not null default 'AKTIV',
    add column henstand_til date,
    add column afdrag       boolean not null default false,
    add column aendret      timestamptz;

alter table oir_part
    add column rolle text not null default 'MEDHAEFTER',
    add column navn  text,
    add column fra   date,
    add column til   date;
create index oir_part_nummer on oir_part (nummer);

alter table oir_fordring
    add column klasse       text,
    add column noegle       text,
    add column art          text,
    add column tekst        text,
    add column stiftelse    date,
    add column forfald      date,
    add column srb          date,
    add column tilstand     text not null default 'AKTIV',
    add column tidligere bigint; -- the claim id it was last recalled under

create table oir_haeftelse (
    identifikation uuid primary key,
    krav           uuid not null references oir_fordring,
    part           uuid not null,
    form           text not null,
    procent        numeric(7, 4),
    fra            date not null,
    til            date
);
create index oir_haeftelse_krav on oir_haeftelse (krav);

create table oir_delfordring (
    identifikation uuid primary key,
    krav           uuid not null references oir_fordring,
    type           text not null,
    beloeb         numeric(13, 2) not null, -- original amount
    periode_fra    date,
    periode_til    date,
    tekst          text,
    fordring       bigint,                  -- claim id of interest or a fee; null for what is part of the main claim
    nr             bigint generated always as identity
);
create index oir_delfordring_krav on oir_delfordring (krav);

-- What has made a part-claim smaller; its rest is the original amount without these.
create table oir_bevaegelse (
    identifikation uuid primary key,
    delfordring    uuid not null references oir_delfordring,
    art            text not null,           -- NEDREGULERING or INDBETALING
    beloeb         numeric(13, 2) not null,
    aarsag         text not null,
    dato           date not null,
    tekst          text,
    aktion         bigint,                  -- the action that told the back end; null when the claim was at home
    tid            timestamptz not null
);
create index oir_bevaegelse_delfordring on oir_bevaegelse (delfordring);
