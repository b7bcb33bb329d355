package se.healthycities.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A municipality, a region, a partner or the network office. It is an actor with a history, not a text field: people come
 * and go, the organisation stays, with its members' dates, its population by year and the seats that it fills.
 */
@Entity
@Table(schema = "core", name = "organisations")
public class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrganisationKind kind;

    /** The last part of its address: the municipality's four digits, the region's county code, or words. */
    @Column(nullable = false, unique = true)
    private String address;

    private String countyCode;

    /** The official code of a municipality (four digits) or a region (its county's two); null for everybody else. */
    @Column(unique = true)
    private String code;

    /** The county code of whoever has a region's tasks: the regions, and Gotland, which is a municipality at once. */
    @Column(unique = true)
    private String regionCode;

    protected Organisation() {}

    public Organisation(String name, OrganisationKind kind, String address, String countyCode) {
        this.name = name;
        this.kind = kind;
        this.address = address;
        this.countyCode = countyCode;
        this.code = kind.publicBody() && address.matches("\\d{2}|\\d{4}") ? address : null;
        this.regionCode = kind == OrganisationKind.REGION ? code : null;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public String getAddress() {
        return address;
    }

    public String getCountyCode() {
        return countyCode;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getCode() {
        return code;
    }
}
