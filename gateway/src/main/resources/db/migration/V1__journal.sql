-- The durable record: what came in, what it became, and what happened to it since.

-- Numbers are drawn in blocks: one call to a sequence gives as many numbers as its increment.
create sequence leverance_nr increment by 50;
create sequence aktion_nr start with 810000001 increment by 100;
create sequence fordring_nr start with 110000500001 increment by 100; -- claim ids have 12 digits (nymf.md 3.7)
create sequence mappet_leverance_nr start with 900000001;
create sequence reference_nr;

create table leverance (
    id              bigint primary key,
    kanal           text not null,
    afsender        text not null,
    leverance_id    text not null,
    transaktions_id text not null,
    fingeraftryk    bytea not null,
    modtaget        timestamptz not null,
    xml_type        text,               -- SKAT or OIO (nymf.md 2.3)
    constraint leverance_entydig unique (kanal, afsender, leverance_id)
);
-- In NyMF a transaction id is used once for ever (nymf.md 6.1); in ØIR it ties calls together and may return.
create unique index transaktion_entydig on leverance (kanal, afsender, transaktions_id) where kanal = 'NYMF';

create table fordring (
    id             bigint primary key,
    hovedfordring  bigint not null,
    familie        bigint not null,     -- the main claim at the top, also for related claims of related claims
    fordringshaver bigint not null,
    type           text not null,
    art            text not null,
    reference      text not null,
    hjem           text not null,
    hovedstol      numeric(13, 2) not null,
    saldo          numeric(13, 2) not null,
    modtaget       timestamptz not null,
    afvist         boolean not null default false
);
-- A rejected claim gives its reference free, so that it can be corrected and sent again (486).
create unique index fordring_reference on fordring (fordringshaver, reference) where not afvist;

create table aktion (
    id              bigint primary key,
    leverance       bigint not null references leverance,
    nr              int not null,
    hovednr         int,
    kode            text not null,
    fordring        bigint,
    familie         bigint,
    fordringshaver  bigint not null,
    reference       text,
    type            text,
    maal            text,
    hvorfor         text,
    modtaget        timestamptz not null,
    modtagestatus   text not null,      -- what the first answer said; never changed
    tilstand        text not null,
    tilstand_siden  timestamptz not null,
    afvisninger     text,               -- number and text per line
    forfalder       timestamptz,        -- when it is due to be sent, asked about or polled for
    venter_paa      text,
    usikker         boolean not null default false,
    forsoeg         int not null default 0,
    node            text,
    laas_udloeber   timestamptz,
    mappet_leverance bigint,
    sendt           timestamptz,
    indhold         bytea
) with (fillfactor = 80);
create unique index aktion_linje on aktion (leverance, nr);
create index aktion_fordring on aktion (fordring);
-- Only work that is still due stands in these, so their cost does not grow with the journal's age.
create index aktion_forfalder on aktion (maal, forfalder) where tilstand not in ('UDFOERT', 'AFVIST');
create index aktion_familie on aktion (familie, id) where tilstand not in ('UDFOERT', 'AFVIST');
create index aktion_mappet on aktion (mappet_leverance) where mappet_leverance is not null;

create table forsoeg (
    id              bigint generated always as identity primary key,
    aktion          bigint not null,
    nr              int not null,
    maal            text not null,
    art             text not null,
    begyndt         timestamptz not null,
    svar            timestamptz not null,
    udfald          text not null,
    http_status     int,
    forklaring      text
);
create index forsoeg_aktion on forsoeg (aktion);

create table haendelse (
    id       bigint generated always as identity primary key,
    aktion   bigint not null,
    tid      timestamptz not null,
    fra      text not null,
    til      text not null,
    tekst    text
);
create index haendelse_aktion on haendelse (aktion);

create table kvittering_raa (
    id        bigint generated always as identity primary key,
    maal      text not null,
    modtaget  timestamptz not null,
    indhold   bytea not null,
    behandlet timestamptz
);
create index kvittering_raa_ny on kvittering_raa (id) where behandlet is null;

create table backend_tilstand (
    maal         text primary key,
    tilstand     text not null,
    siden        timestamptz not null,
    sidste_succes timestamptz,
    sidste_fejl  timestamptz,
    sidste_fejl_tekst text
);
