-- What the fagsystemer say of people is encrypted column by column; what stands here stays readable until the key change
-- command has been over it. Lists are texts that each end with U+001F, which no XML can hold.
create function som_liste(linjer text[]) returns bytea language sql immutable as $$
    select case when linjer is null then null
                when cardinality(linjer) = 0 then ''::bytea
                else convert_to(array_to_string(linjer, chr(31)) || chr(31), 'UTF8') end
$$;

drop index oir_part_nummer;
drop index oir_part_cvr;
alter table oir_part
    alter column nummer type bytea using convert_to(nummer, 'UTF8'),
    alter column navn type bytea using convert_to(navn, 'UTF8'),
    alter column cvr type bytea using convert_to(cvr, 'UTF8'),
    alter column foedt type bytea using convert_to(foedt::text, 'UTF8'),
    add column nummer_opslag bytea,     -- keyed hash of the digits: the only way to find a person
    add column cvr_opslag    bytea;
create index oir_part_nummer on oir_part (nummer_opslag) where nummer_opslag is not null;
create index oir_part_cvr on oir_part (cvr_opslag) where cvr_opslag is not null;
-- Those from before, until the next start has given them theirs.
create index oir_part_uden_opslag on oir_part (konto)
    where nummer is not null and nummer_opslag is null or cvr is not null and cvr_opslag is null;

alter table oir_adresse
    alter column linjer type bytea using som_liste(linjer),
    alter column dar type bytea using convert_to(dar::text, 'UTF8');
alter table oir_konto
    alter column opkraevningstekst drop default,
    alter column opkraevningstekst drop not null,
    alter column opkraevningstekst type bytea using som_liste(opkraevningstekst),
    alter column specifikation type bytea using convert_to(specifikation, 'UTF8');
alter table oir_fordring alter column tekst type bytea using convert_to(tekst, 'UTF8');
alter table oir_delfordring
    alter column tekst type bytea using convert_to(tekst, 'UTF8'),
    alter column referencer drop default,
    alter column referencer drop not null,
    alter column referencer type bytea using som_liste(referencer);
alter table oir_bevaegelse alter column tekst type bytea using convert_to(tekst, 'UTF8');
alter table tilbagemelding
    alter column tekst type bytea using convert_to(tekst, 'UTF8'),
    alter column reference type bytea using convert_to(reference, 'UTF8');
alter table inddrivelsespost alter column tekst type bytea using convert_to(tekst, 'UTF8');

drop function som_liste;
