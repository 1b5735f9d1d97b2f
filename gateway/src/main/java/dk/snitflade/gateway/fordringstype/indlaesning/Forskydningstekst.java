package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.udtryk.Flytning;
import java.util.ArrayList;
import java.util.List;

/** A rule's date offset in Danish (fordringstyper.yaml 2, value): "3 år efter", "1 måned minus 1 dag efter". */
final class Forskydningstekst {

    private Forskydningstekst() {}

    /** The first period decides between before and after; those that go the other way are taken off again. */
    static String af(List<Flytning> flytninger) {
        boolean frem = flytninger.get(0).frem();
        StringBuilder tekst = new StringBuilder();
        for (Flytning flytning : flytninger) {
            if (!tekst.isEmpty()) {
                tekst.append(flytning.frem() == frem ? " plus " : " minus ");
            }
            tekst.append(periode(flytning));
        }
        if (flytninger.stream().allMatch(f -> periode(f).equals("0 dage"))) {
            return "samtidig med";
        }
        return tekst.append(frem ? " efter" : " før").toString();
    }

    private static String periode(Flytning flytning) {
        List<String> dele = new ArrayList<>();
        if (flytning.aar() > 0) {
            dele.add(flytning.aar() + " år");
        }
        if (flytning.maaneder() > 0) {
            dele.add(flytning.maaneder() + (flytning.maaneder() == 1 ? " måned" : " måneder"));
        }
        if (flytning.dage() > 0 || dele.isEmpty()) {
            dele.add(flytning.dage() + (flytning.dage() == 1 ? " dag" : " dage"));
        }
        return dele.size() < 3 ? String.join(" og ", dele) : dele.get(0) + ", " + dele.get(1) + " og " + dele.get(2);
    }
}
