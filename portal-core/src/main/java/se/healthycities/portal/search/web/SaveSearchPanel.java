package se.healthycities.portal.search.web;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.search.saved.SavedSearches;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Ticks;

/** Keeps the search that the visitor has just made under a name (H3). */
class SaveSearchPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String YES = "yes";

    @Inject
    private SavedSearches searches;

    private final SearchAddress asked;

    SaveSearchPanel(String id, SearchAddress asked) {
        super(id);
        this.asked = asked;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String words = asked.words();
        TextField<String> name = new TextField<>(
                "called", Model.of(words.substring(0, Math.min(SavedSearches.LONGEST_NAME, words.length()))));
        name.add(StringValidator.maximumLength(SavedSearches.LONGEST_NAME))
                .setLabel(new ResourceModel("saveSearchPanel.name"));
        Ticks digest = new Ticks("digest", Set.of(YES));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (searches.save(
                        asked.filters(), name.getModelObject(), !digest.sent().isEmpty())) {
                    throw new RedirectToUrlException(SavedSearchesPage.ADDRESS + "?done=saved");
                }
                name.error(
                        SaveSearchPanel.this.getString("saveSearchPanel.full").replace("{0}", "" + SavedSearches.MOST));
            }
        };
        form.add(
                new ErrorSummary("errors"),
                name,
                new FieldError("calledError", name, "called"),
                digest.box("digest", YES));
        WebMarkupContainer offer = new WebMarkupContainer("offer");
        offer.add(AttributeModifier.replace("open", () -> form.hasError() ? "open" : null));
        add(offer.add(form));
    }
}
