package dk.snitflade.gateway.brud.validering;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: a check decides without I/O. */
final class LaeserFil {

    boolean findes(String navn) {
        return Files.exists(Path.of(navn));
    }
}
