package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.register.RegisterAfvist;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Turns a refusal into its answer. Nothing in it comes from an exception's own text. */
@RestControllerAdvice(
        basePackages = {
            "dk.snitflade.gateway.drift.register",
            "dk.snitflade.gateway.drift.styring",
            "dk.snitflade.gateway.drift.indsigt"
        })
class Problemsvar {

    private static final Logger LOG = LoggerFactory.getLogger(Problemsvar.class);

    @ExceptionHandler
    ResponseEntity<Problem> afvist(RegisterAfvist afvist) {
        return switch (afvist.grund()) {
            case UGYLDIG -> svar(400, "Der er fejl i det sendte. Intet er ændret.", afvist.fejl());
            case FINDES_IKKE -> svar(404, "Det findes ikke.", afvist.fejl());
            case KONFLIKT -> svar(409, "Det kan ikke forenes med registret. Intet er ændret.", afvist.fejl());
        };
    }

    @ExceptionHandler
    ResponseEntity<Problem> ulaeselig(HttpMessageNotReadableException fejl) {
        String felt = fejl.getCause() instanceof MismatchedInputException forkert
                ? forkert.getPath().stream().map(Problemsvar::led).collect(Collectors.joining())
                : "";
        return felt.isEmpty()
                ? svar(400, "Det sendte er ikke JSON, som kan læses.", List.of())
                : svar(
                        400,
                        "Der er fejl i det sendte. Intet er ændret.",
                        List.of(Feltfejl.af(felt.replaceFirst("^\\.", ""), "Har en forkert form.")));
    }

    private static String led(JacksonException.Reference led) {
        return led.getPropertyName() == null ? "[" + led.getIndex() + "]" : "." + led.getPropertyName();
    }

    @ExceptionHandler
    ResponseEntity<Problem> forkertParameter(MethodArgumentTypeMismatchException fejl) {
        return svar(400, "Adressen kan ikke læses.", List.of(Feltfejl.af(fejl.getName(), "Har en forkert form.")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> manglendeParameter(MissingServletRequestParameterException fejl) {
        return svar(400, "Adressen kan ikke læses.", List.of(Feltfejl.af(fejl.getParameterName(), "Skal udfyldes.")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> forkertFormat(HttpMediaTypeNotSupportedException fejl) {
        return svar(415, "Formatet understøttes ikke. Send application/json, eller text/csv til ark.", List.of());
    }

    /** The database's own guards, behind the gateway's. */
    @ExceptionHandler
    ResponseEntity<Problem> brud(DataIntegrityViolationException fejl) {
        LOG.warn("Databasen afviste en ændring af registret: {}", aarsag(fejl));
        return svar(409, "Det kan ikke forenes med registret. Intet er ændret.", List.of());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> databasen(RuntimeException fejl) {
        LOG.warn("Registret kunne ikke nå databasen: {}", aarsag(fejl));
        return svar(503, "Databasen svarer ikke lige nu. Prøv igen om lidt.", List.of());
    }

    /** The first line only: the next ones quote the row. */
    private static String aarsag(RuntimeException fejl) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(fejl).getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }

    private static ResponseEntity<Problem> svar(int status, String titel, List<Feltfejl> fejl) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.af(status, titel, fejl));
    }
}
