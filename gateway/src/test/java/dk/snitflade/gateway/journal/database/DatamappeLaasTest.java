package dk.snitflade.gateway.journal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatamappeLaasTest {

    @TempDir
    private Path temp;

    @Test
    void mappenOprettes() {
        try (DatamappeLaas laas = DatamappeLaas.tag(temp.resolve("ny/data"))) {
            assertThat(laas.mappe()).isDirectory().isAbsolute();
        }
    }

    @Test
    void laasenHoldesTilDenGivesFri() {
        try (DatamappeLaas laas = DatamappeLaas.tag(temp)) {
            assertThatThrownBy(() -> DatamappeLaas.tag(temp))
                    .isInstanceOf(Startfejl.class)
                    .hasMessage("En anden gateway (proces %d) bruger allerede datamappen %s. "
                                    .formatted(ProcessHandle.current().pid(), laas.mappe())
                            + "Stop den, eller vælg en anden med --snitflade.data=…");
        }
        DatamappeLaas.tag(temp).close();
    }

    @Test
    void etLinkTilMappenLaaserDenSammeMappe() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("rigtig")));
        try (DatamappeLaas laas = DatamappeLaas.tag(link)) {
            assertThat(laas.mappe()).isEqualTo(temp.toRealPath().resolve("rigtig"));
        }
    }

    @Test
    void enFilPaaMappensPladsAfvises() throws IOException {
        Path fil = Files.createFile(temp.resolve("fil"));
        assertThatThrownBy(() -> DatamappeLaas.tag(fil.resolve("data")))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("kan ikke oprettes eller skrives i");
    }
}
