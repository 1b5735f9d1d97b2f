package dk.snitflade.gateway.afsendelse.bord;

import java.util.List;

/**
 * What an act would do, or has done.
 *
 * @param kan the actions it can be done to
 * @param kanIkke the others, each with why not
 * @param maaskeModtaget how many of kan may be at the back end
 */
public record Bordplan(Bordhandling handling, List<Bordsag> kan, List<Nej> kanIkke, long maaskeModtaget) {

    /** Why not. */
    public record Nej(long aktion, String hvorfor) {}

    static Bordplan af(Bordhandling handling, List<Bordsag> sager) {
        List<Bordsag> kan = sager.stream()
                .filter(sag -> handling.fra().contains(sag.tilstand()))
                .toList();
        return new Bordplan(
                handling,
                kan,
                sager.stream()
                        .filter(sag -> !handling.fra().contains(sag.tilstand()))
                        .map(sag -> new Nej(
                                sag.aktion(),
                                "Aktionen er " + sag.tilstand() + "; det kan kun gøres fra " + handling.fra()))
                        .toList(),
                kan.stream().filter(Bordsag::maaskeModtaget).count());
    }
}
