package dk.snitflade.kontrakttest.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of goldens: one exchange, or several in the order of their folders' names. */
record Goldensag(String navn, List<Trin> trin) {

    /** Every case of the folder, by name. */
    static List<Goldensag> alle(Path mappe) {
        return mapper(mappe).stream().map(Goldensag::af).toList();
    }

    private static Goldensag af(Path mappe) {
        List<Path> dele = mapper(mappe);
        return new Goldensag(
                mappe.getFileName().toString(),
                (dele.isEmpty() ? List.of(mappe) : dele).stream().map(Trin::new).toList());
    }

    private static List<Path> mapper(Path mappe) {
        try (Stream<Path> indhold = Files.list(mappe)) {
            return indhold.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
