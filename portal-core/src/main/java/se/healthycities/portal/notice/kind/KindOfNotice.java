package se.healthycities.portal.notice.kind;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;

/** One kind of notice of the core: whom its facts reach, and how its things read. */
interface KindOfNotice {
    Digest.Kind kind();

    Digest.Reach reach(Digest.Told fact);

    /** @param reader what the person may read today */
    List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language);
}
