extension Set<Role> {
    /// Those who guide clients at a provider besides the responsible instructor, each in their own task.
    package static var guides: Set<Role> { [.socialInstructor, .workshopInstructor, .workCoach] }

    /// Everyone on the side that gives the service.
    package static var providerStaff: Set<Role> { guides.union([.responsibleInstructor, .providerManager]) }
}
