package dk.snitflade.gateway.afsendelse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This gateway's name among the nodes on one database; kept with its data, so that it knows its own leases again. */
@Component
public class Node {

    private final String id;

    Node(@Value("${snitflade.data:./data}") Path mappe) {
        Path fil = mappe.resolve("node-id");
        try {
            if (!Files.exists(fil)) {
                Files.createDirectories(mappe);
                Files.writeString(fil, UUID.randomUUID().toString());
            }
            id = Files.readString(fil).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Nodens navn kan ikke læses eller skrives i " + mappe, e);
        }
    }

    public String id() {
        return id;
    }
}
