package dk.snitflade.gateway.register;

import dk.snitflade.gateway.register.RegisterOpsaetning.FagsystemRaekke;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import dk.snitflade.gateway.register.RegisterOpsaetning.KommuneRaekke;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code kommune}, {@code fagsystem}, {@code klasse} and {@code overgivelse}. */
@Repository
class OirLager {

    private final JdbcClient jdbc;

    OirLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KommuneRaekke> kommuner() {
        return jdbc.sql("select cvr, navn, fordringshaver from kommune")
                .query(KommuneRaekke.class)
                .list();
    }

    List<FagsystemRaekke> fagsystemer() {
        return jdbc.sql("select instans, navn from fagsystem")
                .query(FagsystemRaekke.class)
                .list();
    }

    List<KlasseRaekke> klasser() {
        return jdbc.sql("select kommune, noegle, fordringstype, gyldig_fra, gyldig_til from klasse")
                .query(KlasseRaekke.class)
                .list();
    }

    void indsaet(
            Collection<KommuneRaekke> kommuner,
            Collection<FagsystemRaekke> fagsystemer,
            Collection<KlasseRaekke> klasser,
            Collection<Overgivelse> overgivelser) {
        kommuner.forEach(kommune -> jdbc.sql("insert into kommune values (:cvr, :navn, :fordringshaver)")
                .paramSource(kommune)
                .update());
        fagsystemer.forEach(fagsystem -> jdbc.sql("insert into fagsystem values (:instans, :navn)")
                .paramSource(fagsystem)
                .update());
        klasser.forEach(this::indsaet);
        overgivelser.forEach(this::indsaet);
    }

    void indsaet(Klasseregel regel) {
        jdbc.sql(
                        regel instanceof Overgivelse
                                ? """
                        insert into overgivelse
                        values (:kommune, :klasse, :gyldigFra, cast(:gyldigTil as date), :ekstraDage, :fundament, :vedAnkomst, :manuel)
                        """
                                : "insert into klasse values (:kommune, :noegle, :fordringstype, :gyldigFra, cast(:gyldigTil as date))")
                .paramSource(regel)
                .update();
    }

    void slet(Klasseregel regel) {
        jdbc.sql(
                        regel instanceof Overgivelse
                                ? "delete from overgivelse where kommune = :kommune and klasse = :klasse and gyldig_fra = :fra"
                                : "delete from klasse where kommune = :kommune and noegle = :klasse and gyldig_fra = :fra")
                .param("kommune", regel.kommune())
                .param("klasse", regel.klasse())
                .param("fra", regel.gyldigFra())
                .update();
    }

    /** Goes up with every change of the rule for the class; 0 when there is none. */
    long stand(Class<? extends Klasseregel> art, String kommune, String klasse) {
        return jdbc.sql(
                        art == Overgivelse.class
                                ? "select coalesce(max(nr), 0) from overgivelse where kommune = :kommune and klasse = :klasse"
                                : "select coalesce(max(nr), 0) from klasse where kommune = :kommune and noegle = :klasse")
                .param("kommune", kommune)
                .param("klasse", klasse)
                .query(Long.class)
                .single();
    }

    List<Overgivelse> overgivelser() {
        return jdbc.sql("""
                        select kommune, klasse, gyldig_fra, gyldig_til, ekstra_dage, fundament, ved_ankomst, manuel
                        from overgivelse
                        """).query(Overgivelse.class).list();
    }
}
