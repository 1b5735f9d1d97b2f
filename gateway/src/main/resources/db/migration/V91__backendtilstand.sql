-- How each back end is run, for all nodes: paused by a person, in a planned window, cut off by failures, or being drained
-- after one of them. Which of them holds is worked out when it is asked; the strongest wins.

alter table backend_tilstand
    add column pause_aarsag    text,
    add column pause_hvem      text,
    add column pause_siden     timestamptz,
    add column pause_til       timestamptz,        -- null: until somebody resumes
    add column maalt_fra       timestamptz,        -- the failures of the open time are counted from here
    add column maalt_kald      int not null default 0,
    add column maalt_fejl      int not null default 0,
    add column afbrudt_siden   timestamptz,
    add column afbrudt_naeste  timestamptz,        -- when one call may try
    add column afbrudt_gange   int not null default 0,
    add column afbrudt_hvorfor text,
    add column afbrudt_efter   text,               -- what it began with: failures, or a window that ended
    add column proeve_node     text,               -- the node with that one call
    add column proeve_udloeber timestamptz,
    add column draen_siden     timestamptz,
    add column draen_efter     text,
    add column draen_trin      int not null default 0,
    add column draen_trin_siden timestamptz,
    add column draen_kald      int not null default 0,
    add column draen_fejl      int not null default 0,
    add column draen_sekund    bigint not null default 0,  -- calls are given out per second, to all nodes together
    add column draen_brugt     int not null default 0;

create table vindue (
    id          bigint generated always as identity primary key,
    maal        text not null,
    art         text not null,
    fra         timestamptz not null,
    til         timestamptz not null check (til > fra),
    beskrivelse text not null,
    hvem        text not null,
    oprettet    timestamptz not null,
    lukket      timestamptz      -- when it was taken up after its end, or called off
);
create index vindue_aaben on vindue (maal, fra) where lukket is null;

-- What went out, in steps of ten seconds; the rate forecasts are made of.
create table leveringstakt (
    maal     text not null,
    fra      timestamptz not null,
    kald     int not null,
    fejl     int not null,
    aktioner int not null,
    primary key (maal, fra)
);
