package vn.diachido.query;

/** Fields, relations and filters that a package adds to the read model of another. */
public interface Contribution<M extends ReadModel<?>> {

    Class<M> target();

    void addTo(M model);
}
