-- A fagsystem that does not answer is tried by one message at a time, at growing intervals, and not by each that waits.
create table tilbagemelding_afbryder (
    kommune   text not null,
    fagsystem uuid not null,
    fejl      int not null,            -- tries in a row that came to nothing
    naeste    timestamptz,             -- nothing is sent before; null while there are too few to cut off
    primary key (kommune, fagsystem)
);
