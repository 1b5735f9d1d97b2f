package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import java.util.List;
import java.util.Set;

/** Art and type of a claim (psrm.md 3.4). */
final class Typekontroller {

    private static final Set<String> ARTER = Set.of("INDR", "MODR");

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(411, g -> g.data(data -> !ARTER.contains(data.art()))),
            new Kontrol(474, g -> g.egen(kendt -> g.fakta(kendt.type()).kategori() == Kategori.RENTE)),
            new Kontrol(537, g -> g.stamdata(data -> data.art().equals("INDR")) || kendt(g, "INDR")),
            new Kontrol(544, g -> g.stamdata(data -> data.art().equals("MODR")) || kendt(g, "MODR")),
            new Kontrol(
                    550,
                    g -> g.stamdata(
                            data -> g.fakta(data.type()).kraever().stream().anyMatch(felt -> !felt.udfyldt(data)))));

    private Typekontroller() {}

    private static boolean kendt(Grundlag g, String art) {
        return g.egen((KendtFordring kendt) -> kendt.art().equals(art));
    }
}
