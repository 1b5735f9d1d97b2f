package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.underretning.UnderretningRaaLager.Raa;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Books what a notification tells of the claims. Runs in the transaction it is called in; a second time changes nothing. */
@Component
class Bogfoering {

    private final InddrivelsespostLager lager;
    private final List<Postfoelge> foelger;

    Bogfoering(InddrivelsespostLager lager, List<Postfoelge> foelger) {
        this.lager = lager;
        this.foelger = foelger;
    }

    /** @return what could not be placed, a sentence each */
    List<String> bogfoer(Raa raa, long fordringshaver, List<Inddrivelsespost> poster, Instant nu) {
        List<String> noter = new ArrayList<>();
        for (Inddrivelsespost post : poster) {
            UUID gentager = lager.gentager(raa, post).orElse(null);
            boolean ny = lager.indsaet(raa, post, gentager, nu);
            if (!lager.kender(post.fordring(), fordringshaver)) {
                noter.add("Fordring " + post.fordring() + " hos fordringshaver " + fordringshaver
                        + " er ikke sendt herfra");
            } else if (ny && gentager == null) {
                noter.addAll(virk(post, fordringshaver, nu));
            }
        }
        return noter;
    }

    private List<String> virk(Inddrivelsespost post, long fordringshaver, Instant nu) {
        lager.virk(post, fordringshaver);
        lager.noter(post.fordring(), tekst(post), nu);
        List<String> noter = new ArrayList<>();
        for (Postfoelge foelge : foelger) {
            String note = foelge.foelg(post, nu);
            if (note != null) {
                noter.add(note);
            }
        }
        return noter;
    }

    private static String tekst(Inddrivelsespost post) {
        String hvad = switch (post.slags()) {
            case DAEKNING ->
                post.korrektion()
                        ? "fordringskorrektion " + kr(post.hovedstol())
                        : (post.ophaevet() ? "dækning ophævet " : "dækket ") + kr(post.hovedstol());
            case AFSKRIVNING -> "afskrevet " + kr(post.hovedstol());
            case RENTE -> "renter tilskrevet " + kr(post.rente());
            case RETUR -> "returneret, " + post.aarsag();
            case ANDET -> post.type().name();
        };
        return "Underretning: " + hvad;
    }

    private static String kr(java.math.BigDecimal beloeb) {
        return new DecimalFormat("#,##0.00 'kr.'", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da")))
                .format(beloeb);
    }
}
