package se.healthycities.portal.file.web;

import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import se.healthycities.portal.file.FileStatus;
import se.healthycities.portal.spi.Texts;

/** Where a file or a version stands, in a word and a colour. */
class StatusTag extends Label {
    private static final long serialVersionUID = 1L;
    private final FileStatus status;

    StatusTag(String id, FileStatus status) {
        super(id);
        this.status = status;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setDefaultModel(org.apache.wicket.model.Model.of(words(status, getLocale())));
        add(AttributeModifier.replace("class", colour(status)));
    }

    static String words(FileStatus status, Locale language) {
        return Texts.get(StatusTag.class, status.name(), language);
    }

    private static String colour(FileStatus status) {
        return switch (status) {
            case DRAFT, REPLACED -> "tag tag-plain";
            case FOR_COMMENT -> "tag tag-sun";
            case ADOPTED -> "tag tag-sky";
        };
    }
}
