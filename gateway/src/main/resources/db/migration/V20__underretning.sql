-- Notifications from both back ends, each with a number of our own (nymf.md 6.5).

-- 13 digits and more: longer than any number of the old Modtag Fordring, so that those are told by their length (450).
create sequence underretning_nr start with 1000000000000;

create table underretning (
    nummer         numeric(24) primary key,
    system         text not null,
    nativt_nummer  text not null,
    fordringshaver bigint not null,
    indberetter    text not null,
    tid            timestamptz not null,       -- when it happened, by the back end's clock
    modtaget       timestamptz not null,
    type           text not null,
    stoerrelse     int not null,               -- bytes of content before compression
    indhold        bytea not null,
    constraint underretning_entydig unique (system, nativt_nummer, indberetter)
);
-- A search is answered from the index alone until the rows of the answer are known.
create index underretning_soegning on underretning (indberetter, fordringshaver, nummer) include (tid, stoerrelse);
