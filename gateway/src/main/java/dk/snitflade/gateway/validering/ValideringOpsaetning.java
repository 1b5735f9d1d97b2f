package dk.snitflade.gateway.validering;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits behind the rejection numbers. None of the official values is public (nymf.md 5.1), so all of them can be set.
 *
 * @param dokumentHoejst largest document, counted without its base64 dress (164)
 * @param dokumenterHoejst most documents on one action, those on its debtors included (181)
 * @param filtyper file types that are taken, in lower case without a dot (415)
 * @param bemaerkningHoejst longest case note in characters (413)
 * @param genindsendesEfter withdrawal reasons after which a claim may be sent again (539). The official guidance leaves
 *     BORD out; rule 539 has it, and decides until the authority has answered (psrm.md 4.5)
 * @param psrmRentesatser rate codes PSRM takes (442)
 * @param skyldnerVedFlereHaeftere whether a payment on a claim with several debtors must name the one who paid (433)
 * @param typer facts about claim types, in place of what the catalogue says of them
 */
@ConfigurationProperties("snitflade.validering")
public record ValideringOpsaetning(
        @DefaultValue("10MB") DataSize dokumentHoejst,
        @DefaultValue("20") int dokumenterHoejst,

        @DefaultValue({"pdf", "tif", "tiff", "jpg", "jpeg", "png", "txt", "rtf", "doc", "docx", "xls", "xlsx"})
        Set<String> filtyper,

        @DefaultValue("4000") int bemaerkningHoejst,
        @DefaultValue({"HENS", "KLAG", "BORD", "HAFT"}) Set<String> genindsendesEfter,

        @DefaultValue({"03", "04", "07", "10", "20", "98", "99"})
        Set<String> psrmRentesatser,

        @DefaultValue("true") boolean skyldnerVedFlereHaeftere,
        @DefaultValue List<Type> typer) {

    /** A claim type and what is known of it. */
    public record Type(String kode, Typefakta fakta) {}

    /** As it is without any setting. */
    public static final ValideringOpsaetning STANDARD =
            new Binder(List.of()).bindOrCreate("snitflade.validering", ValideringOpsaetning.class);
}
