-- Who changed what, when and why. Written in the transaction of the change itself, and never touched again.
create table revision (
    id     bigint generated always as identity primary key,
    tid    timestamptz not null,
    hvem   text not null,
    hvad   text not null,
    emne   text not null,
    aarsag text not null check (aarsag <> ''),
    foer   jsonb,
    efter  jsonb
);
create index revision_emne on revision (emne, id);

create function revision_er_uforanderlig() returns trigger language plpgsql as $$
begin
    raise exception 'revision kan kun tilføjes';
end
$$;
create trigger revision_uforanderlig before update or delete or truncate on revision
    for each statement execute function revision_er_uforanderlig();
