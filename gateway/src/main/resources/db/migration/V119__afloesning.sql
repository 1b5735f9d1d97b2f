-- A claim whose debtors change at the debt collector is recalled and comes again as a new one (oir.md 5.4).

-- The new claim is sent only when the recall of the old one has been carried out.
create table afloesning (
    fordring bigint primary key,   -- the new claim, or interest or a fee with it
    efter    bigint not null       -- the main claim that is recalled
);
create index afloesning_efter on afloesning (efter);

-- Of one account only, when something has happened to it; then kommune and klasse are everything.
alter table omvurdering add column konto uuid;
