package dk.snitflade.gateway.fordringstype.udtryk;

import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Datosammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.ErBlandt;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Talsammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Ord.Slags;
import java.util.ArrayList;
import java.util.List;

/** Reads a condition of the language in fordringstyper.yaml 1 and checks its types. Used at load only. */
public final class Betingelseslaeser {

    /** Deep nesting is a mistake in a catalogue, and would end the reading in a stack overflow. */
    private static final int LAENGST = 1000;

    private final Ordstroem ord;
    private final Vaerdilaeser vaerdier;

    private Betingelseslaeser(String tekst) {
        ord = new Ordstroem(tekst);
        vaerdier = new Vaerdilaeser(ord);
    }

    /**
     * @throws Udtryksfejl when the text is no condition: grammar, unknown operand, or types that do not fit
     */
    public static Betingelse laes(String tekst) {
        if (tekst.length() > LAENGST) {
            throw new Udtryksfejl(LAENGST, "udtrykket er længere end " + LAENGST + " tegn");
        }
        Betingelseslaeser laeser = new Betingelseslaeser(tekst);
        Betingelse laest = laeser.udtryk();
        if (laeser.ord.her().slags() != Slags.SLUT) {
            throw laeser.uventet("udtrykkets slutning");
        }
        return laest;
    }

    private Betingelse udtryk() {
        Betingelse samlet = led();
        while (ord.tagHvis("or")) {
            samlet = new Betingelse.Eller(samlet, led());
        }
        return samlet;
    }

    private Betingelse led() {
        Betingelse samlet = faktor();
        while (ord.tagHvis("and")) {
            samlet = new Betingelse.Og(samlet, faktor());
        }
        return samlet;
    }

    private Betingelse faktor() {
        if (ord.tagHvis("not")) {
            return new Betingelse.Ikke(faktor());
        } else if (ord.tagHvis("(")) {
            Betingelse indre = udtryk();
            ord.kraev(")");
            return indre;
        }
        return test();
    }

    private Betingelse test() {
        if (ord.tagHvis("dom")) {
            return Flag.DOM;
        } else if (ord.tagHvis("forlig")) {
            return Flag.FORLIG;
        } else if (ord.tagHvis("udfyldt")) {
            return new Betingelse.Udfyldt(vaerdier.iParentes());
        } else if (ord.tagHvis("lukkedag")) {
            return new Betingelse.Lukkedag(vaerdier.datoIParentes());
        }
        int sted = ord.her().sted();
        if (ord.her().slags() == Slags.KODE) {
            throw new Udtryksfejl(sted, ord.her().vist() + " skal stå efter art eller kategori");
        }
        Vaerdiudtryk venstre = vaerdier.sum();
        if (venstre instanceof Kodefelt felt) {
            return kodetest(felt);
        }
        Relation relation = Relation.af(ord.her().tekst()).orElseThrow(() -> uventet("en sammenligning"));
        ord.tag();
        return sammenlign(sted, venstre, relation, vaerdier.sum());
    }

    private static Betingelse sammenlign(int sted, Vaerdiudtryk venstre, Relation relation, Vaerdiudtryk hoejre) {
        if (venstre instanceof Datoudtryk v && hoejre instanceof Datoudtryk h) {
            return new Datosammenligning(v, relation, h);
        } else if (venstre instanceof Taludtryk v && hoejre instanceof Taludtryk h) {
            return new Talsammenligning(v, relation, h);
        }
        throw new Udtryksfejl(
                sted, Vaerdilaeser.type(venstre) + " kan ikke sammenlignes med " + Vaerdilaeser.type(hoejre));
    }

    private Betingelse kodetest(Kodefelt felt) {
        if (ord.tagHvis("==")) {
            return new ErBlandt(felt, List.of(kode(felt)));
        } else if (ord.tagHvis("!=")) {
            return new Betingelse.Ikke(new ErBlandt(felt, List.of(kode(felt))));
        } else if (!ord.tagHvis("in")) {
            throw uventet("==, != eller in");
        }
        ord.kraev("[");
        List<String> koder = new ArrayList<>(List.of(kode(felt)));
        while (ord.tagHvis(",")) {
            koder.add(kode(felt));
        }
        ord.kraev("]");
        return new ErBlandt(felt, koder);
    }

    private String kode(Kodefelt felt) {
        Ord kode = ord.tag();
        if (!felt.koder().contains(kode.tekst())) {
            String kendte = String.join(", ", felt.koder().stream().sorted().toList());
            throw new Udtryksfejl(kode.sted(), felt.navn() + " kan ikke være " + kode.vist() + ", kun " + kendte);
        }
        return kode.tekst();
    }

    private Udtryksfejl uventet(String ventet) {
        return new Udtryksfejl(
                ord.her().sted(),
                "ventede " + ventet + ", men fandt " + ord.her().vist());
    }
}
