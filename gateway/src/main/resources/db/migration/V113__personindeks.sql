-- Who the debtors of a claim are, as keyed hashes: made some minutes after the claim came, off the path that takes it in, and
-- taken away with the claim's message.
create table fordring_person (
    opslag   bytea not null,
    fordring bigint not null,
    primary key (opslag, fordring)
);
create index fordring_person_fordring on fordring_person (fordring);

create table personindeks (
    id  int primary key check (id = 1),
    til timestamptz not null   -- claims received before are in
);
