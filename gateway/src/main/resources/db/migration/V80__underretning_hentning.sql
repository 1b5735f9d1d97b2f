-- Fetching notifications from the back ends: whose turn it is, what came as it came, and what it did to the claims.

create table underretning_hentning (
    maal           text not null,
    fordringshaver bigint not null,
    naeste         timestamptz not null,
    hentet         timestamptz,             -- when the last fetch that succeeded began; null before the first
    helt           timestamptz,             -- the same for the last one that went back as far as can be fetched
    fejl_siden     timestamptz,             -- since when it fails; null while it does not
    fejl           text,
    node           text,
    laas_udloeber  timestamptz,
    primary key (maal, fordringshaver)
);

create table underretning_raa (
    id             bigint generated always as identity primary key,
    maal           text not null,
    nativt_nummer  text not null,
    fordringshaver bigint not null,          -- whom it was fetched for
    fingeraftryk   bytea not null,
    stoerrelse     int not null,             -- bytes of content before compression
    indhold        bytea not null,
    modtaget       timestamptz not null,
    behandlet      timestamptz,
    note           text,                     -- what could not be placed, for an operator; null when all could
    -- The same number with other content is kept too: it is a contradiction somebody must see.
    constraint underretning_raa_entydig unique (maal, nativt_nummer, fingeraftryk)
);
create index underretning_raa_ny on underretning_raa (id) where behandlet is null;
create index underretning_raa_note on underretning_raa (id) where note is not null;

-- One line of a notification about one claim, and what it did.
create table inddrivelsespost (
    id         uuid primary key,
    raa        bigint not null references underretning_raa,
    maal       text not null,
    type       text not null,               -- of the notification
    slags      text not null,               -- DAEKNING, AFSKRIVNING, RENTE, RETUR or ANDET
    fordring   bigint not null,
    hovedstol  numeric(13, 2) not null,     -- kroner of principal, positive
    rente      numeric(13, 2) not null,     -- kroner of interest, positive
    ophaevet   boolean not null,            -- undoes an earlier coverage
    korrektion boolean not null,            -- the echo of a claim correction (FORDKORR), booked when that was executed
    betaling   text,                        -- DMIIndbetalingID
    middel     text,                        -- DMIIndbetalingAktivitetType
    dato       date not null,
    til        date,                        -- last day of a period of interest
    aarsag     text,
    tekst      text,
    rest       numeric(13, 2),              -- what the back end says is left
    gentager   uuid references inddrivelsespost, -- the post of another type that told the same before
    tid        timestamptz not null
);
create index inddrivelsespost_fordring on inddrivelsespost (fordring);
create unique index inddrivelsespost_gentager on inddrivelsespost (gentager, type) where gentager is not null;

alter table underretning add column hentet timestamptz; -- when its reporting system first fetched it
create index underretning_uhentet on underretning (tid) where hentet is null;
