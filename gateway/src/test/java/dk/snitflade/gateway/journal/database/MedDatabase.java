package dk.snitflade.gateway.journal.database;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Tests marked so share one {@link Proevedatabase}, handed to their constructor; its tables are empty before each test. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MedDatabase.Udvidelse.class)
public @interface MedDatabase {

    /** Starts the database at the first test and stops it after the last. */
    final class Udvidelse implements ParameterResolver, BeforeEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext kontekst) {
            return parameter.getParameter().getType() == Proevedatabase.class;
        }

        @Override
        public Proevedatabase resolveParameter(ParameterContext parameter, ExtensionContext kontekst) {
            return database(kontekst);
        }

        @Override
        public void beforeEach(ExtensionContext kontekst) {
            database(kontekst).ryd();
        }

        private static Proevedatabase database(ExtensionContext kontekst) {
            return kontekst.getRoot()
                    .getStore(ExtensionContext.Namespace.create(MedDatabase.class))
                    .computeIfAbsent(Proevedatabase.class, noegle -> new Proevedatabase(), Proevedatabase.class);
        }
    }
}
