package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Fordringsdata;
import java.util.List;

/** A related claim and its main claim, sent along with it or earlier (nymf.md 3.2 row 5). */
final class Relationskontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(
                    201,
                    g -> g.sendtSenere()
                            && g.egen(hoved -> g.fakta(hoved.type()).relateret())),
            new Kontrol(
                    270,
                    g -> g.sendtMed() && !g.data().art().equals(hoved(g).art())
                            || g.sendtSenere()
                                    && g.egen(hoved ->
                                            !hoved.art().equals(g.data().art()))),
            new Kontrol(423, g -> g.sendtMed() && g.data().hovedfordring() != null),
            // The contract has room for one main claim per action; a second one can only hide among the related.
            new Kontrol(425, g -> g.sendtMed() && g.fakta(g.data().type()).hovedfordring()),
            new Kontrol(
                    459,
                    g -> g.sendtMed()
                                    && g.fakta(hoved(g).type())
                                            .udelukker(g.data().type())
                            || g.sendtSenere()
                                    && g.egen(hoved -> g.fakta(hoved.type())
                                            .udelukker(g.data().type()))),
            new Kontrol(
                    461,
                    g -> g.sendtSenere() && g.kendt() == null
                            || !g.sendtMed()
                                    && g.data(data -> data.hovedfordring() == null
                                            && g.fakta(data.type()).relateret())),
            new Kontrol(
                    547, g -> g.sendtSenere() && g.egen(hoved -> hoved.stand().tilbagekaldt() != null)));

    private Relationskontroller() {}

    private static Fordringsdata hoved(Grundlag g) {
        return g.stamme().aktion().data();
    }
}
