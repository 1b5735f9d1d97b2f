-- The order actions were stored in, whichever node did it. Action ids are drawn in blocks per node, so a later action may
-- have the lower one. The rows of one statement share a number and are told apart by their ids.

create sequence koe_nr;
alter table aktion add column koe bigint not null default 0; -- earlier rows keep the order of their ids
alter table aktion alter column koe set default nextval('koe_nr');

drop index aktion_familie;
create index aktion_familie on aktion (familie, koe, id) where tilstand not in ('UDFOERT', 'AFVIST');
