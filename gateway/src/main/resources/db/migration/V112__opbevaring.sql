-- Messages are not kept for ever: their rows stay, their content is taken away after a time.
alter table kvittering_raa alter column indhold drop not null;
alter table underretning_raa alter column indhold drop not null;
alter table underretning alter column indhold drop not null;

-- How far the removal has come, by kind; what was skipped is met again by a pass from the beginning now and then.
create table opbevaring (
    art   text primary key,
    til   timestamptz not null,   -- everything before has been looked at
    fuld  timestamptz not null,   -- when a pass last went from the beginning
    koert date not null           -- the last day a node took it on
);

-- Old rows lie together, so a summary per group of pages is enough, and costs the hot path next to nothing.
create index aktion_tilstand_siden on aktion using brin (tilstand_siden) with (autosummarize = on);
create index kvittering_raa_modtaget on kvittering_raa using brin (modtaget) with (autosummarize = on);
create index underretning_modtaget on underretning using brin (modtaget) with (autosummarize = on);
create index underretning_raa_modtaget on underretning_raa using brin (modtaget) with (autosummarize = on);
