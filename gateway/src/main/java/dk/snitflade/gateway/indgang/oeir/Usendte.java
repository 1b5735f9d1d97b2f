package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.journal.OprettelseLager;
import dk.snitflade.gateway.register.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Keeps the messages of claims still at home in step with the account, so that what leaves is what the fagsystem has said
 * last. In the journal's transaction.
 */
@Component
class Usendte {

    private static final String TEKST = "Ændret af fagsystemet før afsendelse";

    private final OprettelseLager oprettelser;
    private final Register register;
    private final Dom dom;
    private final Clock ur;

    Usendte(OprettelseLager oprettelser, Register register, Dom dom, Clock ur) {
        this.oprettelser = oprettelser;
        this.register = register;
        this.dom = dom;
        this.ur = ur;
    }

    /** @throws KontoAendret when a claim has left since the decision */
    void tilpas(Kontoskifte skifte, Instant tid) {
        Kendtkonto foer = skifte.foer();
        Kendtkonto nu = skifte.ny();
        boolean altAendret = !foer.opkraevning().equals(nu.opkraevning()) || !beholdt(foer.parter(), nu.parter());
        for (Kendtkrav krav : foer.krav().values()) {
            Kendtkrav nyt = nu.krav().get(krav.identifikation());
            if (krav.sted() == Sted.HJEMME && nyt.sted() == Sted.STANDSET) {
                stands(krav, tid);
            } else if (krav.sted() == Sted.HJEMME && (altAendret || !krav.equals(nyt))) {
                tilpas(krav, nyt, nu, tid);
            }
        }
    }

    /** Whether all parties are as they were; a new one changes no claim by itself. */
    private static boolean beholdt(Map<UUID, Konto.Part> foer, Map<UUID, Konto.Part> nu) {
        return foer.values().stream().allMatch(part -> part.equals(nu.get(part.identifikation())));
    }

    private void stands(Kendtkrav krav, Instant tid) {
        String tekst = "Annulleret af fagsystemet før afsendelse";
        for (Kendtdel del : krav.dele()) {
            if (del.fordring() != null) {
                kraev(oprettelser.stands(del.fordring(), tekst, tid));
            }
        }
        kraev(oprettelser.stands(krav.fordring(), tekst, tid));
    }

    private void tilpas(Kendtkrav foer, Kendtkrav nyt, Kendtkonto konto, Instant tid) {
        LocalDate dag = dom.dag(tid);
        Vilkaar vilkaar = new Vilkaar(
                0,
                dag,
                ur.getZone(),
                null,
                null,
                null,
                klasse -> register.kommuner().overgivelse(konto.kommune(), klasse, dag),
                null,
                null);
        skift(
                foer.fordring(),
                data -> Skyldnerkreds.i(
                        Grundlagsskifte.i(data, foer, nyt).medBeloeb(nyt.hovedstol(), nyt.rest()),
                        nyt,
                        konto.parter(),
                        dag),
                vilkaar.udsaettelse(nyt, konto.opkraevning()),
                tid);
        for (Kendtdel del : nyt.dele()) {
            if (del.fordring() != null) {
                skift(
                        del.fordring(),
                        data -> Skyldnerkreds.i(
                                data.medBeloeb(del.delfordring().beloeb(), del.rest()), nyt, konto.parter(), dag),
                        vilkaar.udsaettelse(nyt, del, konto.opkraevning()),
                        tid);
            }
        }
    }

    /** Puts interest or a fee that comes again under its main claim's new id. */
    void under(long fordring, long hoved) {
        oprettelser.flyt(fordring, hoved);
        kraev(oprettelser.ret(fordring, data -> data.under(hoved)));
    }

    private void skift(long fordring, UnaryOperator<Fordringsdata> aendring, Udsaettelse udsaettelse, Instant tid) {
        kraev(oprettelser.skift(fordring, aendring, udsaettelse, tid, TEKST));
    }

    private static void kraev(boolean lykkedes) {
        if (!lykkedes) {
            throw new KontoAendret();
        }
    }
}
