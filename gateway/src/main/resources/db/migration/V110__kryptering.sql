-- Personal data are encrypted by the gateway before they come here. Each value begins with the number of its key.

-- The keys this database has been used with: the hash of a fixed text by each shows whether a configured key is the same.
create table noegle (
    nummer       int primary key,          -- 0: the key of the hashes people are found by
    proeve       bytea not null,
    taget_i_brug timestamptz not null,
    udgaaet      timestamptz               -- since when nothing is encrypted with it
);

-- What is encrypted does not get smaller by being compressed again.
alter table aktion alter column indhold set storage external, alter column haeftelser set storage external;
alter table udfoert alter column indhold set storage external;
alter table kvittering_raa alter column indhold set storage external;
alter table underretning_raa alter column indhold set storage external;
alter table underretning alter column indhold set storage external;
