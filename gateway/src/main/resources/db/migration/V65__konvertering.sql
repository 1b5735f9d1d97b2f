-- A family of claims that moves from DMI to PSRM on a day, or was withdrawn while it should have moved (psrm.md 5.1).
create table konvertering (
    id             bigint generated always as identity primary key,
    familie        bigint not null,       -- the main claim at the top; the claim itself when the gateway does not know it
    fordring       bigint not null,       -- the claim that was listed, anywhere in the family
    fordringshaver bigint,                -- null when the gateway does not know the claim
    dag            date not null,         -- the first Danish day it lies at PSRM
    udfald         text not null check (udfald in ('KONVERTERET', 'TAGET_TILBAGE')),
    oprettet       timestamptz not null,
    udfoert        timestamptz,           -- when it was carried out here; null while it is ahead, or waits
    ophaevet       timestamptz,           -- when it was taken away again; never after it was carried out
    proevet        timestamptz,           -- when it was last tried in vain
    venter_paa     text,                  -- why it is not carried out although its day has come
    constraint konvertering_ophaevet check (udfoert is null or ophaevet is null)
);
-- A claim is converted once.
create unique index konvertering_familie on konvertering (familie) where ophaevet is null;
create index konvertering_forestaar on konvertering (dag, id) where udfoert is null and ophaevet is null;
create index konvertering_fordringshaver on konvertering (fordringshaver, id);

-- The home of a claim is the back end that has it. Only a conversion that is carried out moves it.
create function hjem_flytter_kun_ved_konvertering() returns trigger language plpgsql as $$
begin
    if not exists (
            select 1 from konvertering k
            where k.familie = new.familie and k.udfald = 'KONVERTERET' and k.udfoert is not null)
        or new.hjem <> 'PSRM' then
        raise exception 'fordring % kan kun skifte hjem ved en konvertering', new.id;
    end if;
    return new;
end
$$;
create trigger fordring_hjem before update of hjem on fordring
    for each row when (old.hjem is distinct from new.hjem) execute function hjem_flytter_kun_ved_konvertering();
