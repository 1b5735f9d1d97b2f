-- Handover rules and classes are edited while claims wait under them (oir.md 4.2).

-- Goes up with every change, so that an editor who has read something older is told.
alter table overgivelse add column nr bigint generated always as identity;
alter table klasse add column nr bigint generated always as identity;

-- What waits is to be judged again from a moment on, since another rule holds then. Kept until every account has been seen.
create table omvurdering (
    id             bigint generated always as identity primary key,
    kommune        text not null,            -- CVR, or * for every municipality
    klasse         text not null,            -- a class, or one above it as FBS.*
    registernummer bigint not null,          -- the change of the register that must have been read first
    forfalder      timestamptz not null,
    naaet          uuid,                     -- the last account that has been seen; null before the first
    aendret        int not null default 0,   -- claims that were given another day or reason
    afsluttet      timestamptz
);
create index omvurdering_aaben on omvurdering (forfalder) where afsluttet is null;
