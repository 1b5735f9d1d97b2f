-- Each row of the audit holds a hash of itself and the row before it: what is changed or taken away breaks the chain.
alter table revision add column kaedenr bigint, add column kaede bytea;
create unique index revision_kaedenr on revision (kaedenr);

create function revision_led(foer bytea, r revision) returns bytea language sql immutable as $$
    select sha256(foer || convert_to(jsonb_build_array(r.kaedenr, r.id, extract(epoch from r.tid)::text, r.hvem, r.hvad,
        r.emne, r.aarsag, r.foer, r.efter)::text, 'UTF8'))
$$;

create function revision_kaed() returns trigger language plpgsql as $$
declare
    sidste record;
begin
    -- One at a time, to the end of the transaction: two rows must not follow the same one.
    perform pg_advisory_xact_lock(7264101);
    select kaedenr, kaede into sidste from revision where kaedenr is not null order by kaedenr desc limit 1;
    new.kaedenr := coalesce(sidste.kaedenr, 0) + 1;
    new.kaede := revision_led(coalesce(sidste.kaede, ''::bytea), new);
    return new;
end
$$;

-- What stood there before the chain becomes its first part.
alter table revision disable trigger revision_uforanderlig;
do $$
declare
    r revision;
    sidste bytea := ''::bytea;
    nr bigint := 0;
begin
    for r in select * from revision order by id loop
        nr := nr + 1;
        r.kaedenr := nr;
        sidste := revision_led(sidste, r);
        update revision set kaedenr = nr, kaede = sidste where id = r.id;
    end loop;
end
$$;
alter table revision enable trigger revision_uforanderlig;
alter table revision alter column kaedenr set not null, alter column kaede set not null;
create trigger revision_kaede before insert on revision for each row execute function revision_kaed();
