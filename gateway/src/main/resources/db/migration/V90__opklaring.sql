-- How many times an action has been asked about since it was last sent, so that questions are spaced out as tries are.
alter table aktion add column spoergsmaal int not null default 0;
