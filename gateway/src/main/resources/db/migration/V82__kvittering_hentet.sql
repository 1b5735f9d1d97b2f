-- What we asked a back end for is a snapshot, and is not kept when it said nothing new; what it told unasked always is.
alter table kvittering_raa add column hentet boolean not null default false;
