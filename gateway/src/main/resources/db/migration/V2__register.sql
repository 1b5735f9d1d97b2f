-- The register: agreements, onboarding, and the municipalities and classes of the ØIR door. Versioned by validity dates.

create table aftale (
    fordringshaver bigint not null,
    navn           text not null,
    gyldig_fra     date not null,
    gyldig_til     date,
    indberettere   text[] not null,
    typer          text[] not null,
    rettigheder    text[] not null,
    primary key (fordringshaver, gyldig_fra)
);

create table onboarding (
    fordringshaver bigint not null,
    fordringstype  text not null,
    gyldig_fra     date not null,
    gyldig_til     date,
    primary key (fordringshaver, fordringstype, gyldig_fra)
);

create table kommune (
    cvr            text primary key,
    navn           text not null,
    fordringshaver bigint not null
);

create table fagsystem (
    instans uuid primary key,
    navn    text not null
);

create table klasse (
    kommune       text not null,       -- CVR, or * for every municipality
    noegle        text not null,
    fordringstype text not null,
    gyldig_fra    date not null,
    gyldig_til    date,
    primary key (kommune, noegle, gyldig_fra)
);

-- Which claim a fagsystem's own identifications became.
create table oir_konto (
    konto     uuid primary key,
    kommune   text not null,
    fagsystem uuid not null,
    oprettet  timestamptz not null
);

create table oir_part (
    identifikation uuid not null,
    konto          uuid not null references oir_konto,
    art            text,                -- null for a foreign party without a number
    nummer         text,
    p_enhed        text,
    primary key (konto, identifikation)
);

create table oir_fordring (
    identifikation uuid primary key,
    konto          uuid not null references oir_konto,
    fingeraftryk   bytea not null,
    fordring       bigint not null
);
create index oir_fordring_konto on oir_fordring (konto);
