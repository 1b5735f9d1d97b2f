-- An operator has let later actions on the claim pass this one.
alter table aktion add column forbigaaet boolean not null default false;
