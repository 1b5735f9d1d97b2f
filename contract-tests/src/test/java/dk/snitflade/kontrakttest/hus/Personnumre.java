package dk.snitflade.kontrakttest.hus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The CPR numbers of everything the tests send, so that it can be seen in the end that none of them leaked. */
public final class Personnumre {

    private static final Pattern ELEMENT = Pattern.compile(
            "<(?:\\w+:)?\\w*(?:CPRNummer|CivilRegistrationIdentifier|KundeNummer)[^>]*>\\s*([0-9]{10})\\s*<",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> KENDTE = ConcurrentHashMap.newKeySet();

    private Personnumre() {}

    /** Notes those of a message that is sent. */
    static void husk(byte[] besked) {
        for (String nummer : i(new String(besked, StandardCharsets.UTF_8))) {
            if (KENDTE.add(nummer)) {
                skriv(nummer);
            }
        }
    }

    /** Those a message holds. */
    public static Set<String> i(String xml) {
        Set<String> fundne = new TreeSet<>();
        Matcher element = ELEMENT.matcher(xml);
        while (element.find()) {
            fundne.add(element.group(1));
        }
        return fundne;
    }

    private static synchronized void skriv(String nummer) {
        try {
            Files.createDirectories(fil().getParent());
            Files.writeString(fil(), nummer + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they are noted, one per line. */
    public static Path fil() {
        return Gateway.resultater().resolve("personnumre.txt");
    }
}
