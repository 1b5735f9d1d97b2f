-- Rules of an entry filter that is only inferred, and that an accepted action breaks: told to the sender, deciding nothing.
create table advarsel (
    aktion bigint primary key,
    brud   text not null          -- number and sentence per line
);
