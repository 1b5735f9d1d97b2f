package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.journal.Numre;
import dk.snitflade.gateway.journal.OprettelseLager;
import dk.snitflade.gateway.register.Profiler;
import dk.snitflade.gateway.register.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Hands each kind of request to the pure rules that decide it. */
@Component
class Beslutter {

    private final Kravoversaetter oversaetter;
    private final OprettelseLager oprettelser;
    private final Register register;
    private final Numre numre;
    private final Profiler profiler;
    private final Skyldnerskifte skyldnerskifte;
    private final Dom dom;
    private final Clock ur;

    Beslutter(
            Kravoversaetter oversaetter,
            OprettelseLager oprettelser,
            Register register,
            Numre numre,
            Profiler profiler,
            Skyldnerskifte skyldnerskifte,
            Dom dom,
            Clock ur) {
        this.oversaetter = oversaetter;
        this.oprettelser = oprettelser;
        this.register = register;
        this.numre = numre;
        this.profiler = profiler;
        this.skyldnerskifte = skyldnerskifte;
        this.dom = dom;
        this.ur = ur;
    }

    Afgoerelse afgoer(OirSag sag) {
        Vilkaar vilkaar = vilkaar(sag.fordringshaver(), sag.hoved().rute().modtagerOrganisation(), sag.modtaget());
        Afgoerelse nu = Afgoerelse.uaendret(sag.kendt());
        if (sag.hensigt() instanceof Hensigt.Opret opret) {
            return opret(sag, opret.objekter(), vilkaar);
        } else if (sag.hensigt() instanceof Hensigt.Nedregulering ned) {
            return Reguleringer.nedreguler(nu, ned, vilkaar);
        } else if (sag.hensigt() instanceof Hensigt.Opregulering op) {
            return Reguleringer.foejTil(nu, op.krav(), op.del(), vilkaar);
        } else if (sag.hensigt() instanceof Hensigt.Tilstandsskift skift) {
            return Tilstandsskifte.skift(nu, skift, vilkaar);
        }
        return Aendringer.afgoer(nu, sag.hensigt(), vilkaar);
    }

    private Afgoerelse opret(OirSag sag, Konto objekter, Vilkaar vilkaar) {
        Kendtkonto start = sag.kendt().findes()
                ? sag.kendt()
                : sag.kendt()
                        .som(objekter.fagsystem(), objekter.ejer(), sag.modtaget())
                        .med(objekter.kendetegn());
        Afgoerelse nu = Afgoerelse.uaendret(start);
        if (sag.kendt().findes() && objekter.helKonto()) {
            nu = nu.advis(
                    OirFejlId.KONTO_FANDTES,
                    "Kontoen fandtes; kun nye objekter er oprettet",
                    objekter.identifikation());
        }
        nu = Tillaeg.tilfoej(nu, objekter, vilkaar);
        return nu.og(oversaetter.oversaet(sag, objekter, nu.konto(), vilkaar));
    }

    /** What a request received at the moment is decided under. */
    Vilkaar vilkaar(long fordringshaver, String kommune, Instant modtaget) {
        LocalDate dag = dom.dag(modtaget);
        return new Vilkaar(
                fordringshaver,
                dag,
                ur.getZone(),
                fordring -> oprettelser
                        .data(fordring)
                        .orElseThrow(() -> new IllegalStateException("Fordring " + fordring + " har ingen oprettelse")),
                numre::reference,
                (klasse, del) -> register.kommuner().delklasse(kommune, klasse, del, dag),
                klasse -> register.kommuner().overgivelse(kommune, klasse, dag),
                klasse -> profiler.klasse(klasse, dag),
                skyldnerskifte);
    }
}
