package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Datosammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Talsammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Datoudtryk;
import dk.snitflade.gateway.fordringstype.udtryk.Fakta;
import dk.snitflade.gateway.fordringstype.udtryk.Flag;
import dk.snitflade.gateway.fordringstype.udtryk.Operand;
import dk.snitflade.gateway.fordringstype.udtryk.Taludtryk;
import dk.snitflade.gateway.fordringstype.udtryk.Udtryk;
import dk.snitflade.gateway.fordringstype.udtryk.Vaerdiudtryk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value a rule was judged on: an operand, or the limit calculated from operands.
 *
 * @param navn as the catalogue writes it: {@code forfald}, or {@code lovdag(forfald + P3Y)} for a limit
 * @param vaerdi days as year-month-day, amounts in the Danish way, "tom" for none, never a person's data
 */
public record Vaerdi(String navn, String vaerdi) {

    /** The values of the expressions in the order they stand, each once. */
    static List<Vaerdi> af(Fakta fakta, List<? extends Udtryk> udtryk) {
        Map<String, String> fundne = new LinkedHashMap<>();
        udtryk.forEach(et -> saml(et, fakta, fundne));
        return fundne.entrySet().stream()
                .map(et -> new Vaerdi(et.getKey(), et.getValue()))
                .toList();
    }

    private static void saml(Udtryk udtryk, Fakta fakta, Map<String, String> fundne) {
        if (udtryk instanceof Operand operand) {
            fundne.put(operand.navn(), operand(operand, fakta));
        }
        udtryk.dele().forEach(del -> saml(del, fakta, fundne));
        if (udtryk instanceof Datosammenligning sammenligning) {
            graense(sammenligning.hoejre(), fakta, fundne);
        } else if (udtryk instanceof Talsammenligning sammenligning) {
            graense(sammenligning.hoejre(), fakta, fundne);
        }
    }

    /** What stands alone is an operand or in the sentence already; a limit is what was calculated. */
    private static void graense(Vaerdiudtryk hoejre, Fakta fakta, Map<String, String> fundne) {
        boolean fast = hoejre instanceof Datoudtryk.Fast || hoejre instanceof Taludtryk.Fast;
        if (!fast && !(hoejre instanceof Operand)) {
            fundne.put(hoejre.tekst(), hoejre.vist(fakta));
        }
    }

    private static String operand(Operand operand, Fakta fakta) {
        if (operand instanceof Flag flag) {
            return flag.opfyldt(fakta) ? "ja" : "nej";
        }
        return ((Vaerdiudtryk) operand).vist(fakta);
    }
}
