package se.healthycities.reports.example.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.OrganisationName;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.Source;

/** Whose example the office writes down: that of an organisation, or of a source outside. */
class SourceFields extends Panel {
    private static final long serialVersionUID = 1L;

    private final DropDownChoice<OrganisationName> organisation;
    private final TextField<String> source = new TextField<>("source", Model.of(""));
    private final TextField<String> sourceLink = SecureLink.field("sourceLink", "", "sourceFields.linkWrong");

    SourceFields(String id, List<OrganisationName> organisations) {
        super(id);
        organisation = new DropDownChoice<>(
                "organisation",
                Model.of((OrganisationName) null),
                new ArrayList<>(organisations),
                new ChoiceRenderer<>("name", "address"));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        organisation.setNullValid(true).setLabel(new ResourceModel("sourceFields.organisation"));
        source.add(StringValidator.maximumLength(ExamplePlan.LINE)).setLabel(new ResourceModel("sourceFields.source"));
        sourceLink.setLabel(new ResourceModel("sourceFields.sourceLink"));
        add(organisation, new FieldError("organisationError", organisation, "organisation"));
        add(source, new FieldError("sourceError", source, "source"));
        add(sourceLink, new FieldError("sourceLinkError", sourceLink, "sourceLink"));
    }

    /** Says beside the field what is wrong; one of the two has to be said, and not both. */
    void check() {
        boolean outside = source.getConvertedInput() != null;
        if (outside == (organisation.getConvertedInput() != null)) {
            organisation.error(getString("sourceFields.oneOfTwo"));
        }
    }

    Source source() {
        OrganisationName chosen = organisation.getModelObject();
        return chosen != null
                ? Source.of(chosen.address())
                : new Source(null, source.getModelObject().strip(), sourceLink.getModelObject());
    }
}
