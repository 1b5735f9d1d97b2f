package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Til;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * New rows of {@code oir_fordring}, {@code oir_haeftelse} and {@code oir_delfordring}: one batch for each, since a request
 * may bring thousands. An identification that is taken refuses the request.
 */
@Repository
class NyekravLager {

    private static final String KRAV = """
            insert into oir_fordring
                (identifikation, konto, fingeraftryk, fordring, klasse, noegle, art, tekst, stiftelse, forfald, srb,
                 tilstand, retsgrundlag, foraeldelse, periode_fra, periode_til, afgoerelse_dato, afgoerelse,
                 afgoerelse_id, fundament, fundament_dato, hovedkrav, klasse_id, sortiment, forbrugssted)
            values (:id, :konto, :fingeraftryk, :fordring, :klasse, cast(:noegle as text), :art, cast(:tekst as bytea), :stiftelse,
                    :forfald, :srb, :tilstand, cast(:retsgrundlag as text), cast(:foraeldelse as date),
                    cast(:periodeFra as date), cast(:periodeTil as date), cast(:afgoerelseDato as date), :afgoerelse,
                    cast(:afgoerelseId as text), cast(:fundament as text), cast(:fundamentDato as date),
                    cast(:hovedkrav as uuid), cast(:klasseId as uuid), cast(:sortiment as text),
                    cast(:forbrugssted as bytea))
            on conflict do nothing
            """;

    private static final String HAEFTELSE = """
            insert into oir_haeftelse (identifikation, krav, part, form, procent, fra, til)
            values (:id, :krav, :part, :form, cast(:procent as numeric), :fra, cast(:til as date))
            on conflict (identifikation) do update set til = excluded.til
            where oir_haeftelse.krav = excluded.krav
            """;

    private static final String DEL = """
            insert into oir_delfordring
                (identifikation, krav, type, beloeb, periode_fra, periode_til, tekst, fordring, referencer, kontering_id,
                 kontering, kontering_sortiment)
            values (:id, :krav, :type, :beloeb, cast(:fra as date), cast(:til as date), cast(:tekst as bytea),
                    cast(:fordring as bigint), :referencer, cast(:konteringId as uuid), cast(:kontering as text),
                    cast(:konteringSortiment as text))
            on conflict do nothing
            """;

    /** @param fordring the claim id it goes on under */
    record NytKrav(Krav krav, byte[] fingeraftryk, long fordring) {}

    /** @param fordring claim id of interest or a fee; else null */
    record NyDel(UUID krav, Delfordring del, Long fordring) {}

    private final NamedParameterJdbcTemplate bundter;

    private final Kryptering kryptering;

    NyekravLager(NamedParameterJdbcTemplate bundter, Kryptering kryptering) {
        this.bundter = bundter;
        this.kryptering = kryptering;
    }

    /** With their liabilities, but not their parts. */
    void indsaet(UUID konto, List<NytKrav> nye) {
        skriv(
                KRAV,
                nye,
                ny -> raekke(konto, ny),
                ny -> Optaget.af("FordringIdentifikation", ny.krav().identifikation(), "en anden fordring"));
        gemHaeftelser(nye.stream()
                .flatMap(ny -> ny.krav().haeftelser().stream()
                        .map(del -> new Til<>(ny.krav().identifikation(), del)))
                .toList());
    }

    private SqlParameterSource raekke(UUID konto, NytKrav ny) {
        Krav krav = ny.krav();
        Grundlag grundlag = krav.grundlag();
        return new MapSqlParameterSource("id", krav.identifikation())
                .addValue("konto", konto)
                .addValue(
                        "fingeraftryk", kryptering.krypter(Felt.KRAV_AFTRYK, krav.identifikation(), ny.fingeraftryk()))
                .addValue("fordring", ny.fordring())
                .addValue("klasse", krav.klasse())
                .addValue("noegle", krav.noegle())
                .addValue("art", krav.art())
                .addValue("tekst", kryptering.krypterTekst(Felt.KRAV_TEKST, krav.identifikation(), krav.tekst()))
                .addValue("stiftelse", krav.stiftelse())
                .addValue("forfald", krav.forfald())
                .addValue("srb", krav.srb())
                .addValue("tilstand", krav.tilstand() == null ? "AKTIV" : krav.tilstand())
                .addValue("retsgrundlag", grundlag.retsgrundlag())
                .addValue("foraeldelse", grundlag.foraeldelse())
                .addValue("periodeFra", grundlag.periodeFra())
                .addValue("periodeTil", grundlag.periodeTil())
                .addValue("afgoerelseDato", grundlag.afgoerelseDato())
                .addValue("afgoerelse", grundlag.afgoerelse())
                .addValue("afgoerelseId", grundlag.afgoerelseId())
                .addValue("fundament", grundlag.fundament())
                .addValue("fundamentDato", grundlag.fundamentDato())
                .addValue("hovedkrav", krav.hovedkrav())
                .addValue("klasseId", krav.klassereference().identifikation())
                .addValue("sortiment", krav.klassereference().sortiment())
                .addValue(
                        "forbrugssted",
                        kryptering.krypterTekst(Felt.KRAV_FORBRUGSSTED, krav.identifikation(), krav.forbrugssted()));
    }

    void gemHaeftelser(List<Til<Haeftelsesdel>> haeftelser) {
        skriv(
                HAEFTELSE,
                haeftelser,
                til -> new MapSqlParameterSource("id", til.objekt().identifikation())
                        .addValue("krav", til.krav())
                        .addValue("part", til.objekt().part())
                        .addValue("form", til.objekt().form())
                        .addValue("procent", til.objekt().procent())
                        .addValue("fra", til.objekt().fra())
                        .addValue("til", til.objekt().til()),
                til -> Optaget.af("HaeftelseIdentifikation", til.objekt().identifikation(), "noget andet"));
    }

    void indsaetDele(List<NyDel> dele) {
        skriv(
                DEL,
                dele,
                ny -> new MapSqlParameterSource("id", ny.del().identifikation())
                        .addValue("krav", ny.krav())
                        .addValue("type", ny.del().type())
                        .addValue("beloeb", ny.del().beloeb())
                        .addValue("fra", ny.del().periodeFra())
                        .addValue("til", ny.del().periodeTil())
                        .addValue(
                                "tekst",
                                kryptering.krypterTekst(
                                        Felt.DEL_TEKST,
                                        ny.del().identifikation(),
                                        ny.del().tekst()))
                        .addValue("fordring", ny.fordring())
                        .addValue(
                                "referencer",
                                kryptering.krypterListe(
                                        Felt.DEL_REFERENCER, ny.del().identifikation(), paaSkift(ny.del())))
                        .addValue("konteringId", af(ny.del().kontering(), Klassereference::identifikation))
                        .addValue("kontering", af(ny.del().kontering(), Klassereference::noegle))
                        .addValue("konteringSortiment", af(ny.del().kontering(), Klassereference::sortiment)),
                ny -> Optaget.af("DelfordringIdentifikation", ny.del().identifikation(), "noget andet"));
    }

    private static Object af(Klassereference kontering, Function<Klassereference, Object> felt) {
        return kontering == null ? null : felt.apply(kontering);
    }

    private static List<String> paaSkift(Delfordring del) {
        return del.referencer().stream()
                .flatMap(reference -> Stream.of(reference.type(), reference.vaerdi()))
                .toList();
    }

    private <T> void skriv(
            String saetning,
            List<T> raekker,
            Function<T, SqlParameterSource> vaerdier,
            Function<T, OirAfvist> optaget) {
        if (raekker.isEmpty()) {
            return;
        }
        int[] skrevne =
                bundter.batchUpdate(saetning, raekker.stream().map(vaerdier).toArray(SqlParameterSource[]::new));
        for (int nr = 0; nr < skrevne.length; nr++) {
            if (skrevne[nr] == 0) {
                throw optaget.apply(raekker.get(nr));
            }
        }
    }
}
