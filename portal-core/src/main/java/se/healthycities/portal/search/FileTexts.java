package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** The texts that were read from the versions of files. */
@ApplicationScoped
public class FileTexts {
    Map<Long, String> of(Collection<Long> versions) {
        return Map.of();
    }
}
