package dk.snitflade.gateway.csv;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a table, as a spreadsheet saves it too: byte order mark, CRLF and quotes are understood. */
public final class Csvlaeser {

    private final Set<String> paakraevede;
    private final Set<String> kendte;

    /**
     * @param paakraevede columns that must be there
     * @param valgfri columns that may be there; any other is a mistake
     */
    public Csvlaeser(Set<String> paakraevede, Set<String> valgfri) {
        this.paakraevede = Set.copyOf(paakraevede);
        this.kendte = new HashSet<>(paakraevede);
        kendte.addAll(valgfri);
    }

    /** Reads the whole table; a header that is not understood leaves the lines unread. */
    public Csvark laes(byte[] fil) {
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(fil))
                    .toString();
        } catch (CharacterCodingException e) {
            return Csvark.ulaeselig(1, "Filen er ikke UTF-8. Gem den som \"CSV UTF-8\" og prøv igen.");
        }
        List<Csvfelter> raekker = Csvfelter.del(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        if (raekker.isEmpty()) {
            return Csvark.ulaeselig(1, "Filen er tom. Første linje skal være kolonnenavnene.");
        }
        List<String> navne = raekker.get(0).felter().stream()
                .map(navn -> navn.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Feltfejl> hovedfejl = hovedfejl(raekker.get(0).nummer(), navne);
        return hovedfejl.isEmpty()
                ? linjer(navne, raekker.subList(1, raekker.size()))
                : new Csvark(List.of(), hovedfejl);
    }

    private List<Feltfejl> hovedfejl(int linje, List<String> navne) {
        List<Feltfejl> fejl = new ArrayList<>();
        Set<String> sete = new HashSet<>();
        for (String navn : navne) {
            if (!kendte.contains(navn)) {
                fejl.add(new Feltfejl(linje, null, "Kolonnen " + Feltlaeser.citat(navn) + " kendes ikke."));
            } else if (!sete.add(navn)) {
                fejl.add(new Feltfejl(linje, navn, "Kolonnen står der to gange."));
            }
        }
        paakraevede.stream()
                .filter(navn -> !navne.contains(navn))
                .sorted()
                .forEach(navn -> fejl.add(new Feltfejl(linje, navn, "Kolonnen mangler.")));
        return fejl;
    }

    private static Csvark linjer(List<String> navne, List<Csvfelter> raekker) {
        List<Csvlinje> linjer = new ArrayList<>();
        List<Feltfejl> fejl = new ArrayList<>();
        for (Csvfelter raekke : raekker) {
            List<String> felter = raekke.felter();
            if (!raekke.hel()) {
                fejl.add(new Feltfejl(raekke.nummer(), null, "Et citationstegn bliver ikke lukket."));
            } else if (felter.size() != navne.size()) {
                fejl.add(new Feltfejl(
                        raekke.nummer(),
                        null,
                        "Linjen har " + felter.size() + " felter, men der er " + navne.size() + " kolonner."));
            } else {
                Map<String, String> efterNavn = new HashMap<>();
                for (int nr = 0; nr < navne.size(); nr++) {
                    efterNavn.put(navne.get(nr), felter.get(nr));
                }
                linjer.add(new Csvlinje(raekke.nummer(), efterNavn));
            }
        }
        return new Csvark(linjer, fejl);
    }
}
