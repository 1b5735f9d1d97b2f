-- The register keeps what it once said: a change annuls a row and writes a new one, so that a decision can be explained
-- by the rows of its own day, and an editor who read an annulled row is told so.

-- One row: every change locks it, so changes come one at a time, and counts it up, so that nodes can tell them apart.
create table register_stand (
    id      int primary key check (id = 1),
    nummer  bigint not null,
    aendret timestamptz not null
);
insert into register_stand values (1, 0, now());

alter table aftale
    drop constraint aftale_pkey,
    add column id bigint generated always as identity primary key,
    add column oprettet timestamptz not null default 'epoch',
    add column ophaevet timestamptz,
    add constraint aftale_dage check (gyldig_til >= gyldig_fra),
    -- The last guard; the gateway refuses an overlap before, with both rows named.
    add constraint aftale_uden_overlap exclude using gist (
        int8range(fordringshaver, fordringshaver, '[]') with &&,
        daterange(gyldig_fra, gyldig_til, '[]') with &&) where (ophaevet is null);
alter table aftale alter column oprettet drop default;
create index aftale_fordringshaver on aftale (fordringshaver);

alter table onboarding
    drop constraint onboarding_pkey,
    alter column fordringstype drop not null,
    add column id bigint generated always as identity primary key,
    add column omraade text,
    add column maal text not null default 'PSRM',
    add column dmi_kode text,
    add column oprettet timestamptz not null default 'epoch',
    add column ophaevet timestamptz,
    add constraint onboarding_emne check (num_nonnulls(fordringstype, omraade) = 1),
    add constraint onboarding_maal check (maal in ('PSRM', 'DMI')),
    add constraint onboarding_dage check (gyldig_til >= gyldig_fra);
alter table onboarding
    alter column oprettet drop default,
    alter column maal drop default;
create unique index onboarding_entydig on onboarding
    (fordringshaver, (coalesce(fordringstype, '#' || omraade)), gyldig_fra) where ophaevet is null;
create index onboarding_fordringshaver on onboarding (fordringshaver);
